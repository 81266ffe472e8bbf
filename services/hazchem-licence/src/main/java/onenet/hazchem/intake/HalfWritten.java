package onenet.hazchem.intake;

import onenet.blanks.BlankForms;
import onenet.drafts.DraftForms;
import onenet.hazchem.licencecase.Matter;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Applications are kept half-written, each under its matter. */
@Singleton
class HalfWritten {

    private static final int LIMIT = 256 * 1024;

    @Produces
    @Singleton
    DraftForms applications() {
        return new DraftForms(
                Arrays.stream(Matter.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet()), LIMIT);
    }

    /** The papers an applicant writes for his application. */
    @Produces
    @Singleton
    BlankForms blanks() {
        return BlankForms.of("hazchem-licence");
    }
}
