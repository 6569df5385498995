package cn.hotline.core.grid;

/** Something about a grid that is not as it should be; it hinders nothing. @param sentence for people */
public record GridWarning(String code, String sentence) {}
