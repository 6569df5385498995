package cn.hotline.api.organisation;

import cn.hotline.api.error.ProblemKind;
import cn.hotline.api.error.RequestProblem;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.Units;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The unit tree: all of it, flat and with the code of the unit above, or only what lies directly below one unit. */
@RestController
class UnitController {

    private final UnitDirectory directory;
    private final UnitsTag tag = new UnitsTag();

    UnitController(UnitDirectory directory) {
        this.directory = directory;
    }

    record UnitList(List<UnitEntry> items) {}

    @GetMapping("/api/v1/units/{code}")
    UnitEntry unit(@PathVariable String code) {
        Units units = directory.units();
        Unit unit = units.find(code);
        if (unit == null) {
            throw RequestProblem.of(ProblemKind.UNIT_NOT_FOUND, "没有这一单位");
        }
        return UnitEntry.of(unit, units);
    }

    @GetMapping("/api/v1/units")
    @Nullable
    ResponseEntity<UnitList> units(@RequestParam(required = false) @Nullable String parent, WebRequest request) {
        Units units = directory.units();
        if (parent != null && units.find(parent) == null) {
            throw RequestProblem.field("parent", "unknown-unit", "没有这一单位");
        }
        if (request.checkNotModified(tag.of(units))) {
            return null;
        }
        Collection<Unit> listed = parent == null ? units.all() : units.childrenOf(parent);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(new UnitList(listed.stream()
                        .sorted(Comparator.comparing(Unit::code))
                        .map(unit -> UnitEntry.of(unit, units))
                        .toList()));
    }
}
