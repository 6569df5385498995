package cn.hotline.core.supervision;

/** One line of a report; the code, put into the query, gives the rows behind its figures. */
public record ReportLine<T>(String code, String name, T tally) {}
