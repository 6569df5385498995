package cn.hotline.core.catalogue;

import cn.hotline.core.catalogue.Finding.Kind;
import cn.hotline.core.workorder.Refusal;
import java.util.ArrayList;
import java.util.List;

/** All that was found, collected rather than told one by one. */
final class Findings {

    /** Nobody reads more; the number of all is told beside it. */
    static final int TOLD = 200;

    private final List<Finding> all = new ArrayList<>();

    void error(String where, String code, String detail) {
        add(Kind.ERROR, where, code, detail, true);
    }

    void add(Kind kind, String where, String code, String detail, boolean blocking) {
        all.add(new Finding(kind, where, code, detail, blocking));
    }

    CatalogueReport report() {
        return new CatalogueReport(
                (int) all.stream().filter(Finding::blocking).count(),
                of(Kind.ERROR),
                of(Kind.CONFLICT),
                of(Kind.GAP),
                of(Kind.DEAD_UNIT));
    }

    /** @throws Refusal.InvalidCommand naming what must not be saved */
    void refuseBlocking() {
        List<Refusal.FieldError> errors = all.stream()
                .filter(Finding::blocking)
                .map(finding -> new Refusal.FieldError(finding.where(), finding.code(), finding.detail()))
                .limit(TOLD)
                .toList();
        if (!errors.isEmpty()) {
            throw new Refusal.InvalidCommand(errors);
        }
    }

    private CatalogueReport.Group of(Kind kind) {
        List<Finding> found =
                all.stream().filter(finding -> finding.kind() == kind).toList();
        return new CatalogueReport.Group(
                found.size(), found.stream().limit(TOLD).toList());
    }
}
