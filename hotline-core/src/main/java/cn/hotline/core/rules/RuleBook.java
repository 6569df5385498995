package cn.hotline.core.rules;

import java.util.List;

/** A version with its rules. */
public record RuleBook(RuleVersion version, List<WrittenRule> rules) {}
