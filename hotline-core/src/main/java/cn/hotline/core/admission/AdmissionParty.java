package cn.hotline.core.admission;

/** A unit that sees an admission, and why; what is meant for an area is seen by the units in it too. */
public record AdmissionParty(String unit, Part part) {

    /** What the unit has to do with it. */
    public enum Part {
        APPLICANT,
        APPROVER,
        PROFESSIONAL,
        TARGET,
        ABOVE
    }
}
