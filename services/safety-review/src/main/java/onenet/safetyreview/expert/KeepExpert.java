package onenet.safetyreview.expert;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/** Use case: an officer enters, amends or retires an expert of the register his office keeps. */
@ApplicationScoped
public class KeepExpert {

    private final Experts experts;
    private final RegisterDoor door;
    private final PanelRules rules;
    private final InstantSource clock;

    KeepExpert(Experts experts, RegisterDoor door, PanelRules rules, InstantSource clock) {
        this.experts = experts;
        this.door = door;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What an office wants kept.
     *
     * @param ifMatch the version he saw, as sent; empty for an expert not entered yet
     * @param entry what it says from now on; empty to retire him
     */
    public record Change(String code, Optional<String> ifMatch, Optional<ExpertEntry> entry) {}

    /** @throws onenet.problem.Problem EXPERT_WITHOUT_FIELD, FIELD_UNKNOWN, QUALIFICATION_ENDED, ENTRY_EXISTS */
    @Transactional
    public ExpertView handle(Change change, Actor officer) {
        change.entry()
                .flatMap(entry -> entry.fault(rules, LegalTime.today(clock)))
                .ifPresent(fault -> {
                    throw fault;
                });
        return ExpertView.of(change.ifMatch().isEmpty() ? enter(change, officer) : change(change, officer));
    }

    private Expert enter(Change change, Actor officer) {
        door.requireNew(experts, change.code());
        Expert entered = new Expert(change.code(), change.entry().orElseThrow(), officer);
        return door.file(experts, entered, officer, "ENTER_EXPERT");
    }

    private Expert change(Change change, Actor officer) {
        boolean amends = change.entry().isPresent();
        Expert found = door.open(
                experts,
                change.code(),
                change.ifMatch().orElseThrow(),
                officer,
                amends ? EntryAction.AMEND : EntryAction.RETIRE);
        change.entry().ifPresentOrElse(entry -> found.amend(entry, officer), found::retire);
        return door.file(experts, found, officer, amends ? "AMEND_EXPERT" : "RETIRE_EXPERT");
    }
}
