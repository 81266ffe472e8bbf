package onenet.oversight.power;

import onenet.casework.authority.AuthorityGrant;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.authority.AuthorityRegister;
import onenet.casework.authority.InvalidAuthority;
import onenet.oversight.OversightProblem;
import onenet.problem.Problem;
import onenet.problem.Violation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an instrument must obey before its lines become part of the register (Licensing Law Art. 24, Order 45 Art. 6; traps 29–33). The law of the table itself is
 * the kernel's: here it is said which line of the request is at fault.
 */
public final class PowerLaw {

    private static final Map<InvalidAuthority.Reason, OversightProblem> REASONS = Map.of(
            InvalidAuthority.Reason.NOT_DELEGABLE, OversightProblem.POWER_NOT_DELEGABLE,
            InvalidAuthority.Reason.OVERLAP, OversightProblem.POWER_OVERLAP,
            InvalidAuthority.Reason.RE_ENTRUSTMENT, OversightProblem.RE_ENTRUSTMENT,
            InvalidAuthority.Reason.PRINCIPAL_WITHOUT_POWER, OversightProblem.PRINCIPAL_WITHOUT_POWER,
            InvalidAuthority.Reason.UNKNOWN_OFFICE, OversightProblem.POWER_OFFICE_UNKNOWN);

    private final PowerFold before;
    private final Decree decree;
    private final LocalDate earliest;

    private PowerLaw(PowerFold before, Decree decree, LocalDate earliest) {
        this.before = before;
        this.decree = decree;
        this.earliest = earliest;
    }

    /**
     * The register with the instrument in it.
     *
     * @param earliest first day something may take force on: no decision already made loses its power
     * @throws Problem naming the line at fault; nothing is changed
     */
    public static PowerFold admit(PowerFold before, Decree decree, LocalDate earliest) {
        PowerLaw law = new PowerLaw(before, decree, earliest);
        ContentLaw.check(decree);
        law.days();
        PowerFold after = before.with(decree);
        law.lawful(after);
        return after;
    }

    private void days() {
        List<GivenLine> lines = decree.content().lines();
        for (int at = 0; at < lines.size(); at++) {
            GivenLine line = lines.get(at);
            require(
                    inOrder(line.from(), line.until()),
                    OversightProblem.ENDS_BEFORE_IT_BEGINS,
                    "/lines/" + at + "/until");
            requireLater(line.from(), "/lines/" + at + "/from");
        }
        List<LineChange> changes = decree.content().changes();
        for (int at = 0; at < changes.size(); at++) {
            LineChange change = changes.get(at);
            String pointer = "/changes/" + at;
            Optional<AuthorityGrant> line = before.line(change.line());
            require(line.isPresent(), OversightProblem.POWER_LINE_UNKNOWN, pointer + "/line", change.line());
            change(line.orElseThrow(), change, pointer);
        }
    }

    private void change(AuthorityGrant line, LineChange change, String pointer) {
        require(line.mode() != AuthorityMode.OWN, OversightProblem.POWER_NOT_MOVED, pointer + "/line", line.id());
        switch (decree.kind()) {
            case RENEW -> renewal(line, change, pointer);
            case RESUME -> resumption(line, change, pointer);
            default -> ending(line, change, pointer);
        }
    }

    private void ending(AuthorityGrant line, LineChange change, String pointer) {
        LocalDate from = change.from();
        require(from.isAfter(line.from()), OversightProblem.RECALL_BEFORE_GRANT, pointer + "/from", line.from());
        boolean whole = decree.kind() == InstrumentKind.RECALL && !change.narrowed();
        boolean stands = before.suspended(line.id())
                ? whole
                : line.until() == null || !line.until().isBefore(from);
        require(stands, OversightProblem.POWER_ENDED, pointer + "/line", line.id(), line.until());
        require(
                decree.kind() == InstrumentKind.RECALL || inOrder(from, change.until()),
                OversightProblem.ENDS_BEFORE_IT_BEGINS,
                pointer + "/until");
        require(Remainder.named(line, change), OversightProblem.RECALL_BEYOND_GRANT, pointer, line.id());
        requireLater(from, pointer + "/from");
    }

    private void resumption(AuthorityGrant line, LineChange change, String pointer) {
        require(
                before.suspended(line.id()) && change.from().isAfter(line.until()),
                OversightProblem.POWER_NOT_SUSPENDED,
                pointer + "/line",
                line.id());
        LocalDate term = before.termOf(line.id()).orElse(LocalDate.MAX);
        require(!change.from().isAfter(term), OversightProblem.POWER_ENDED, pointer + "/line", line.id(), term);
        requireLater(change.from(), pointer + "/from");
    }

    private void renewal(AuthorityGrant line, LineChange change, String pointer) {
        require(
                line.until() != null && change.until().isAfter(line.until()),
                OversightProblem.RENEWAL_NOT_LATER,
                pointer + "/until",
                Optional.ofNullable(line.until()).map(LocalDate::toString).orElse("—"));
        require(
                !before.cutShort(line.id()) && !line.until().plusDays(1).isBefore(earliest),
                OversightProblem.POWER_ENDED,
                pointer + "/line",
                line.id(),
                line.until());
    }

    private void requireLater(LocalDate from, String pointer) {
        require(!from.isBefore(earliest), OversightProblem.TAKES_FORCE_TOO_EARLY, pointer, earliest);
    }

    private void lawful(PowerFold after) {
        AuthorityRegister register = admitted(after);
        for (AuthorityGrant line : after.table().grants()) {
            if (!after.touched().contains(line.id())) {
                continue;
            }
            String pointer = decree.pointer(line.id());
            after.table().grants().stream()
                    .filter(other -> line.clashes(other))
                    .findFirst()
                    .ifPresent(other -> {
                        throw refusal(OversightProblem.POWER_OVERLAP, pointer, other.id());
                    });
            if (decree.kind().gives()) {
                String giver = decree.paper().office();
                require(!line.office().equals(giver), OversightProblem.INSTRUMENT_CONTENT, pointer);
                Optional<AuthorityGrant> others = register.ownOfAnother(giver, line);
                require(
                        others.isEmpty(),
                        OversightProblem.PRINCIPAL_WITHOUT_POWER,
                        pointer,
                        others.map(AuthorityGrant::id).orElse(""));
                require(register.holdsItself(giver, line), OversightProblem.PRINCIPAL_WITHOUT_POWER, pointer, giver);
            }
        }
    }

    private AuthorityRegister admitted(PowerFold after) {
        try {
            return AuthorityRegister.of(after.table());
        } catch (InvalidAuthority against) {
            OversightProblem code = REASONS.getOrDefault(against.reason(), OversightProblem.INSTRUMENT_CONTENT);
            String line = against.grants().stream()
                    .filter(after.touched()::contains)
                    .findFirst()
                    .orElseThrow(() -> against);
            String other = against.detail().isEmpty() ? String.join("、", against.grants()) : against.detail();
            throw refusal(code, decree.pointer(line), other);
        }
    }

    private static boolean inOrder(LocalDate from, LocalDate until) {
        return until == null || !until.isBefore(from);
    }

    private static void require(boolean holds, OversightProblem code, String pointer, Object... details) {
        if (!holds) {
            throw refusal(code, pointer, details);
        }
    }

    private static Problem refusal(OversightProblem code, String pointer, Object... details) {
        return code.raise(details).at(Violation.inBody(pointer, code.name(), details));
    }
}
