package onenet.oversight.power;

import onenet.access.Powers;
import onenet.casework.authority.AuthorityTable;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The register as it stands in this service, which keeps it: the seed and every approved instrument. */
@ApplicationScoped
class PowerRegister {

    private final Instruments instruments;
    private final Powers powers;

    PowerRegister(Instruments instruments, Powers powers) {
        this.instruments = instruments;
        this.powers = powers;
    }

    PowerFold fold() {
        return fold(instruments.approved());
    }

    PowerFold fold(List<Instrument> approved) {
        AuthorityTable seed = powers.seed();
        return PowerFold.of(seed, approved.stream().map(Instrument::decree).toList());
    }

    /** How many instruments it is made of. */
    long version() {
        return instruments.registerVersion();
    }
}
