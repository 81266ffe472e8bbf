package onenet.oversight.power;

import onenet.access.Powers;
import onenet.casework.authority.AuthorityGrant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Query: the lines of the register, each with the papers that made it what it is; for anybody (Licensing Law Art. 24: what is entrusted, and to whom, is published). */
@ApplicationScoped
public class ListPowers {

    private final Instruments instruments;
    private final PowerRegister register;
    private final Powers powers;

    ListPowers(Instruments instruments, PowerRegister register, Powers powers) {
        this.instruments = instruments;
        this.register = register;
        this.powers = powers;
    }

    /**
     * What is asked for; empty is all.
     *
     * @param area of the line itself
     * @param on only lines in force on this day
     */
    public record Filter(
            Optional<String> itemCode, Optional<String> area, Optional<String> office, Optional<LocalDate> on) {

        boolean takes(AuthorityGrant line) {
            return itemCode.filter(code -> !line.itemCodes().contains(code)).isEmpty()
                    && area.filter(code -> !line.areas().contains(code)).isEmpty()
                    && office.filter(code -> !line.office().equals(code)).isEmpty()
                    && on.filter(day -> !line.isInForce(day)).isEmpty();
        }
    }

    /**
     * A line of the register.
     *
     * @param papers what made it what it is, in their order; none for a line the register began with
     * @param suspended whether it stops for a while whose end is not known
     */
    public record Listed(AuthorityGrant line, List<Instrument> papers, boolean suspended) {}

    /**
     * The lines, and of which version they are.
     *
     * @param version 0 while nothing was approved
     */
    public record Register(Powers.Version version, List<Listed> lines) {}

    @Transactional
    public Register handle(Filter filter) {
        List<Instrument> approved = instruments.approved();
        Map<String, Instrument> byNumber =
                approved.stream().collect(Collectors.toMap(Instrument::recordNumber, Function.identity()));
        PowerFold fold = register.fold(approved);
        return new Register(
                powers.version(),
                fold.table().grants().stream()
                        .filter(filter::takes)
                        .map(line -> new Listed(
                                line,
                                fold.papersOf(line.id()).stream()
                                        .map(byNumber::get)
                                        .toList(),
                                fold.suspended(line.id())))
                        .toList());
    }
}
