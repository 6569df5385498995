package cn.hotline.core.timekeeping;

/** Jobs that a process with a fast clock has put off for all processes, by the database's time. */
public interface PutOffJobs {

    /**
     * Whether one runs later than it can have been planned.
     *
     * @param cluster the name that all processes share
     * @param threshold how much later, milliseconds
     */
    boolean any(String cluster, long threshold);

    /** Has them run now. */
    void bringBack(String cluster, long threshold);
}
