package cn.hotline.api.city;

/** Something that is wrong in one place, whoever calls about it. */
record Issue(Problem problem, Scene scene, String since) {}
