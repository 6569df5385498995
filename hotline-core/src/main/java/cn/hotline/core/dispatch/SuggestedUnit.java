package cn.hotline.core.dispatch;

/** @param reason the catalogue's sentence behind the suggestion, Chinese */
public record SuggestedUnit(String unit, String name, String reason) {}
