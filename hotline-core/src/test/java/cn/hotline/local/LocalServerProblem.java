package cn.hotline.local;

/** A local server cannot start; the message is one sentence for the person who started it. */
public class LocalServerProblem extends RuntimeException {
    public LocalServerProblem(String message) {
        super(message);
    }

    public LocalServerProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
