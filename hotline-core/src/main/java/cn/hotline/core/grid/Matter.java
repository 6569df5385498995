package cn.hotline.core.grid;

/** A matter on its way from the resident to an order, unless somebody solves it before (A6). */
public record Matter(long id, int version, Concern concern, Standing standing) {}
