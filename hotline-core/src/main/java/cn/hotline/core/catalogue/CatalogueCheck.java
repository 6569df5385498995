package cn.hotline.core.catalogue;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.dispatch.DispatchCatalogue;
import cn.hotline.core.dispatch.DispatchRule;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.organisation.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds everything that is wrong with a catalogue, line by line and as a whole. */
@Component
class CatalogueCheck {

    static final int MOST_RULES = 20_000;

    private final CatalogueSource source;
    private final UnitDirectory directory;

    CatalogueCheck(CatalogueSource source, UnitDirectory directory) {
        this.source = source;
        this.directory = directory;
    }

    /**
     * @param classes of deadlines that the deadline rules know by then
     * @param day from which the catalogue would be in force
     * @param before rules of the version that would be in force otherwise
     * @return the rules that could be read
     */
    List<DispatchRule> check(
            List<CatalogueDraft.Placed> lines,
            Set<String> classes,
            LocalDate day,
            List<DispatchRule> before,
            Findings findings) {
        if (lines.isEmpty() || lines.size() > MOST_RULES) {
            findings.error("rules", "out-of-range", "派单目录须有 1 至 " + MOST_RULES + " 条规则，现有 " + lines.size() + " 条");
            return List.of();
        }
        LineReader reader = new LineReader(source.catalogue(), directory.units(), classes, day, findings);
        List<PlacedRule> rules = new ArrayList<>();
        for (CatalogueDraft.Placed line : lines) {
            DispatchRule rule = reader.read(line);
            if (rule != null) {
                rules.add(new PlacedRule(line.where(), rule));
            }
        }
        whole(rules, day, before, findings);
        return rules.stream().map(PlacedRule::rule).toList();
    }

    /** Rules that were saved once, as things stand now. */
    CatalogueReport stored(List<DispatchRule> rules, LocalDate today) {
        Findings findings = new Findings();
        List<PlacedRule> placed = rules.stream()
                .map(rule -> new PlacedRule("rule " + rule.id(), rule))
                .toList();
        whole(placed, today, List.of(), findings);
        return findings.report();
    }

    private void whole(List<PlacedRule> rules, LocalDate day, List<DispatchRule> before, Findings findings) {
        Units units = directory.units();
        DispatchCatalogue categories = source.catalogue();
        Conflicts.find(rules, findings);
        new CatchAlls(rules, units, day, findings).check();
        Set<DispatchRule> kept = before.stream().map(CatalogueCheck::withoutId).collect(Collectors.toSet());
        LivingUnits living = new LivingUnits(units, day, kept, findings);
        rules.forEach(living::check);
        new SilentCategories(categories, day, findings).find(rules);
    }

    static DispatchRule withoutId(DispatchRule rule) {
        return new DispatchRule(
                0,
                rule.category(),
                rule.area(),
                rule.type(),
                rule.lead(),
                rule.coHandlers(),
                rule.deadlineClass(),
                rule.basis(),
                rule.validFrom(),
                rule.validTo());
    }
}
