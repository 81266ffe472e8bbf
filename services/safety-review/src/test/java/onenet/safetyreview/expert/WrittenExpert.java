package onenet.safetyreview.expert;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;

import java.util.Optional;
import java.util.Set;

/** Entries of registers as tests need them. */
public final class WrittenExpert {

    private WrittenExpert() {}

    static Actor officer(String id) {
        return new Actor(id, id, Set.of(Role.INTAKE_OFFICER), Optional.empty(), Optional.of("441500-AJJ"));
    }

    /** Written by one, approved by another, confirmed by himself. */
    public static Expert confirmed(String code, ExpertEntry entry) {
        Expert expert = new Expert(code, entry, officer("writer"));
        expert.approve(officer("approver"));
        expert.confirm();
        return expert;
    }

    public static Expert tied(Expert expert, String uscc) {
        expert.declare(new Interest(uscc, "示例：亲属任职", java.time.LocalDate.of(2026, 1, 5)));
        return expert;
    }

    public static Expert retired(Expert expert) {
        expert.retire();
        return expert;
    }
}
