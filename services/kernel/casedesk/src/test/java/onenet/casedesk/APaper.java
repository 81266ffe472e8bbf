package onenet.casedesk;

import onenet.casework.actor.Role;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.StatutoryClock;
import onenet.problem.InTwoLanguages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A case about nothing in particular, of a service that does not exist. */
final class APaper extends DeskCase {

    private final String holder;
    private final String office;
    StatutoryClock clock;
    StatutoryClock promise;
    LocalDate respondBy;

    APaper(String holder, String office) {
        super("XX-441521-2026-000001-0", Instant.parse("2026-03-02T08:00:00Z"), null);
        this.holder = holder;
        this.office = office;
    }

    /** What is done to papers. */
    enum Step implements CaseStep<APaper> {
        CHECK(Role.INTAKE_OFFICER, true),
        TAKE_BACK(Role.APPLICANT, true),
        LATER(Role.INTAKE_OFFICER, false),
        OF_THE_CLOCK(null, true);

        private final Role role;
        private final boolean now;

        Step(Role role, boolean now) {
            this.role = role;
            this.now = now;
        }

        @Override
        public Optional<Role> roleIn(APaper found) {
            return now ? Optional.ofNullable(role) : Optional.empty();
        }

        @Override
        public Set<Role> roles() {
            return role == null ? Set.of() : Set.of(role);
        }

        @Override
        public RuntimeException notAllowed(APaper found) {
            return new IllegalStateException(name());
        }

        @Override
        public Optional<Part> part() {
            return this == CHECK ? Optional.of(Part.CHECKING) : Optional.empty();
        }
    }

    /** Writing and checking must not meet; looking on meets everything. */
    enum Part implements CasePart {
        WRITING,
        CHECKING,
        LOOKING_ON;

        @Override
        public InTwoLanguages words() {
            return new InTwoLanguages(name(), name());
        }

        @Override
        public Set<Part> forbids() {
            return switch (this) {
                case WRITING -> Set.of(CHECKING);
                case CHECKING -> Set.of(WRITING);
                case LOOKING_ON -> Set.of();
            };
        }
    }

    @Override
    public String office() {
        return office;
    }

    @Override
    public String holderUscc() {
        return holder;
    }

    @Override
    public Optional<AuthorityMode> actingMode() {
        return Optional.of(AuthorityMode.OWN);
    }

    @Override
    public String itemCode() {
        return "00000000000001";
    }

    @Override
    protected String stage() {
        return "INSIDE";
    }

    @Override
    protected String publicStage() {
        return "OUTSIDE";
    }

    @Override
    protected Stream<String> soughtBy() {
        return Stream.of(holder);
    }

    @Override
    protected List<SubmittedMaterial> materials() {
        return List.of();
    }

    @Override
    protected Optional<StatutoryClock> running(WorkingCalendar calendar) {
        return Optional.ofNullable(clock);
    }

    @Override
    protected Optional<StatutoryClock> promised(WorkingCalendar calendar) {
        return Optional.ofNullable(promise);
    }

    @Override
    public Optional<LocalDate> respondBy() {
        return Optional.ofNullable(respondBy);
    }
}
