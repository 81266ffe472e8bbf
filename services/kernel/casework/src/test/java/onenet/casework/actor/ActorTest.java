package onenet.casework.actor;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.identity.OfficeCode;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActorTest {
    private static final String OURS = "91441521DEM0001018";
    private static final String THEIRS = "91441521DEM000102X";
    private static final Actor OWNER =
            new Actor("p-1", "示例甲", Set.of(Role.APPLICANT), Optional.of(OURS), Optional.empty(), Optional.of("示例甲"));
    private static final Actor CLERK =
            new Actor("p-2", "示例乙", Set.of(Role.APPLICANT), Optional.of(OURS), Optional.empty());
    private static final Actor AGENT = new Actor(
            "p-3",
            "示例丙",
            Set.of(Role.APPLICANT),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Agency(OURS, Set.of(Matter.LICENCE))),
            false);
    private static final Actor OFFICER =
            new Actor("p-4", "示例丁", Set.of(Role.EXAMINER), Optional.empty(), Optional.of("441521"));
    private static final Actor WINDOW = new Actor(
            "p-5", "示例戊", Set.of(Role.APPLICANT, Role.INTAKE_OFFICER), Optional.of(OURS), Optional.of("441521"));

    @Test
    @DisplayName("An enterprise's own people speak for it in every matter and for no other enterprise")
    void ownPeople() {
        assertThat(CLERK.represents(OURS)).isTrue();
        assertThat(CLERK.represents(THEIRS)).isFalse();
        assertThat(CLERK.represents(OURS, Optional.empty())).isTrue();
        assertThat(CLERK.represents(OURS, Optional.of(Matter.FILING))).isTrue();
        assertThat(CLERK.represents(THEIRS, Optional.of(Matter.FILING))).isFalse();
        assertThat(CLERK.speaksFor()).contains(OURS);
    }

    @Test
    @DisplayName("Whoever has the code of an enterprise but not the part of an applicant does not speak for it")
    void theCodeAlone() {
        Actor reader = new Actor("p-6", "示例己", Set.of(Role.AUDITOR), Optional.of(OURS), Optional.empty());
        assertThat(reader.represents(OURS)).isFalse();
        assertThat(reader.has(Role.AUDITOR)).isTrue();
        assertThat(reader.has(Role.APPLICANT)).isFalse();
    }

    @Test
    @DisplayName(
            "An agent speaks in the matters of his mandate alone, for his principal alone, and never for all of it")
    void agent() {
        assertThat(AGENT.represents(OURS)).isFalse();
        assertThat(AGENT.represents(OURS, Optional.of(Matter.LICENCE))).isTrue();
        assertThat(AGENT.represents(OURS, Optional.of(Matter.FILING))).isFalse();
        assertThat(AGENT.represents(THEIRS, Optional.of(Matter.LICENCE))).isFalse();
        assertThat(AGENT.represents(OURS, Optional.empty())).isFalse();
        assertThat(AGENT.speaksFor()).contains(OURS);
        assertThat(OFFICER.represents(OURS, Optional.of(Matter.LICENCE))).isFalse();
        assertThat(OFFICER.speaksFor()).isEmpty();
    }

    @Test
    @DisplayName("What nobody may sign for another is signed by the legal representative of this very enterprise")
    void legalRepresentative() {
        assertThat(OWNER.isLegalRepresentativeOf(OURS)).isTrue();
        assertThat(OWNER.isLegalRepresentativeOf(THEIRS)).isFalse();
        assertThat(CLERK.isLegalRepresentativeOf(OURS)).isFalse();
    }

    @Test
    @DisplayName("An officer serves one office; one at the window is also there for the visitor's enterprise")
    void offices() {
        assertThat(OFFICER.isOfficer()).isTrue();
        assertThat(OFFICER.atCounter()).isFalse();
        assertThat(OFFICER.officeCode()).contains(new OfficeCode("441521"));
        assertThat(OFFICER.serves(new OfficeCode("441521"))).isTrue();
        assertThat(OFFICER.serves(new OfficeCode("441581"))).isFalse();
        assertThat(OFFICER.serves("441521")).isTrue();
        assertThat(OFFICER.serves("441521-X")).isFalse();
        assertThat(WINDOW.atCounter()).isTrue();
        assertThat(CLERK.atCounter()).isFalse();
        assertThat(CLERK.isOfficer()).isFalse();
        assertThat(CLERK.officeCode()).isEmpty();
    }

    @Test
    @DisplayName("A machine has no part, no enterprise and no office")
    void machines() {
        Actor machine = Actor.service("e-certificate", "电子证照");
        assertThat(machine.id()).isEqualTo("e-certificate");
        assertThat(machine.roles()).isEmpty();
        assertThat(machine.isOfficer()).isFalse();
        assertThat(machine.speaksFor()).isEmpty();
        assertThat(Actor.CLOCK.roles()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("Each part has one name in tokens and is found by it")
    void everyRole(Role role) {
        assertThat(Role.fromCode(role.code())).contains(role);
    }

    @ParameterizedTest
    @CsvSource({"INTAKE_OFFICER, intake-officer", "LICENCE_PROOF_ASKER, licence-proof-asker"})
    void codes(Role role, String code) {
        assertThat(role.code()).isEqualTo(code);
        assertThat(Role.fromCode(code.toUpperCase(java.util.Locale.ROOT))).isEmpty();
    }
}
