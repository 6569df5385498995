package cn.hotline.api.evaluation;

import java.util.List;

/** What was given cannot be evaluated; says why, one sentence a line. */
final class UnusableFile extends RuntimeException {

    UnusableFile(String fault) {
        super(fault);
    }

    UnusableFile(List<String> faults) {
        this(String.join("\n", faults));
    }
}
