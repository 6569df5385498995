package cn.hotline.core.issue;

/** How many orders of an issue, of those that the reader may see, lie in one place. @param code of the community, or the narrowest area that is named */
public record PlaceCount(String code, String name, int orders) {}
