package cn.hotline.core.admission;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.UnitKind;
import cn.hotline.core.organisation.Units;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whom an admission concerns: who decides on it (A54), and who sees it on either line (A27). */
final class AdmissionScope {

    private final Units units;

    AdmissionScope(Units units) {
        this.units = units;
    }

    /** Who decides; never the applicant itself, whose own communities are the next level's to decide on. */
    record Decision(AdmissionLevel level, String approver) {}

    /** @param targets known areas or communities, at least one */
    Decision decision(Collection<String> targets, String applicant) {
        String street = common(targets, kind -> kind.isTownLevel());
        if (street != null && !street.equals(applicant)) {
            return new Decision(AdmissionLevel.STREET, street);
        }
        String district = common(targets, kind -> kind == UnitKind.DISTRICT);
        if (district != null && !district.equals(applicant) && !isSubCentreOf(applicant, district)) {
            return new Decision(AdmissionLevel.DISTRICT, district);
        }
        return new Decision(AdmissionLevel.CITY, centre());
    }

    boolean isSubCentreOf(@Nullable String code, String district) {
        Unit unit = units.find(code);
        return unit != null && unit.kind() == UnitKind.SUB_CENTRE && district.equals(unit.parentCode());
    }

    /** The area of that kind within which all targets lie. */
    private @Nullable String common(Collection<String> targets, Predicate<UnitKind> kind) {
        Set<@Nullable String> found = new LinkedHashSet<>();
        for (String target : targets) {
            found.add(units.selfAndAbove(target).stream()
                    .filter(code -> kind.test(units.get(code).kind()))
                    .findFirst()
                    .orElse(null));
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    String centre() {
        return units.all().stream()
                .filter(unit -> unit.kind() == UnitKind.CENTRE)
                .map(Unit::code)
                .min(String::compareTo)
                .orElseThrow(() -> new IllegalStateException("there is no hotline centre"));
    }

    /** Where the applicant may bring something: a street to its own, a district's department into its district. */
    @Nullable
    String reachOf(String applicant) {
        Unit unit = units.get(applicant);
        return switch (unit.kind()) {
            case SUBDISTRICT, TOWN, OTHER_TOWN_LEVEL, DISTRICT -> unit.code();
            case SUB_CENTRE, CITY_DEPARTMENT, DISTRICT_DEPARTMENT, UTILITY -> unit.parentCode();
            default -> null;
        };
    }

    long communitiesIn(Collection<String> targets) {
        return units.all().stream()
                .filter(unit -> unit.kind() == UnitKind.COMMUNITY && unit.opened())
                .filter(unit -> targets.stream().anyMatch(target -> units.isAtOrBelow(unit.code(), target)))
                .count();
    }

    boolean isVisible(Admission admission, Actor reader) {
        String own = reader.unit();
        if (reader.cityWide()) {
            return true;
        }
        if (own == null) {
            return false;
        }
        AdmissionForm form = admission.form();
        return isSubCentreOf(own, admission.approver())
                || isAtOrBelow(admission.applicant(), own)
                || admission.approver().equals(own)
                || isAtOrBelow(form.professionalUnit(), own)
                || form.targets().stream()
                        .anyMatch(target -> units.isAtOrBelow(target, own) || units.isAtOrBelow(own, target));
    }

    private boolean isAtOrBelow(@Nullable String code, String above) {
        return code != null && units.isAtOrBelow(code, above);
    }

    /** The same for lists: a unit sees what it is a party of, and what is meant for an area that it lies in. */
    List<AdmissionParty> parties(String applicant, String approver, AdmissionForm form) {
        Set<AdmissionParty> parties = new LinkedHashSet<>();
        above(applicant).forEach(unit -> parties.add(new AdmissionParty(unit, AdmissionParty.Part.APPLICANT)));
        parties.add(new AdmissionParty(approver, AdmissionParty.Part.APPROVER));
        units.childrenOf(approver).stream()
                .filter(unit -> unit.kind() == UnitKind.SUB_CENTRE)
                .forEach(unit -> parties.add(new AdmissionParty(unit.code(), AdmissionParty.Part.APPROVER)));
        String professional = form.professionalUnit();
        if (professional != null) {
            above(professional)
                    .forEach(unit -> parties.add(new AdmissionParty(unit, AdmissionParty.Part.PROFESSIONAL)));
        }
        for (String target : form.targets()) {
            parties.add(new AdmissionParty(target, AdmissionParty.Part.TARGET));
            above(target).forEach(unit -> parties.add(new AdmissionParty(unit, AdmissionParty.Part.ABOVE)));
        }
        return List.copyOf(parties);
    }

    /** The unit and all areas it lies in, the city included. */
    List<String> above(String code) {
        List<String> path = new ArrayList<>(units.selfAndAbove(code));
        units.all().stream()
                .filter(unit -> unit.kind() == UnitKind.CITY)
                .map(Unit::code)
                .filter(city -> !Objects.equals(city, code))
                .forEach(path::add);
        return path;
    }
}
