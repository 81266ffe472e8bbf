package onenet.oversight.power.web;

import onenet.access.Powers;
import onenet.casework.authority.AuthorityAnswer;
import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.casework.authority.AuthorityAnswer.OutsideJurisdiction;
import onenet.casework.authority.AuthorityGrant;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.authority.Office;
import onenet.oversight.power.AskHolder;
import onenet.oversight.power.Instrument;
import onenet.oversight.power.InstrumentKind;
import onenet.oversight.power.ListPowers;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Shows the register of powers to anybody. */
@Singleton
class PowerViews {

    private final Powers powers;

    PowerViews(Powers powers) {
        this.powers = powers;
    }

    /**
     * The register of powers.
     *
     * @param version which one it is; 0 while it is the one it began with
     * @param changedAt when it became so
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PowerRegisterView(long version, Instant changedAt, List<PowerLineView> items) {}

    /**
     * A line of the register: these items at these places, by this office, on this footing, for this time.
     *
     * @param id of the line
     * @param itemCodes service items
     * @param caseClasses none means all
     * @param steps none means the whole case
     * @param areas divisions, functional areas or towns
     * @param office code of the office that acts
     * @param principal code of the office in whose name it acts by entrustment
     * @param principalName its name
     * @param basis articles and papers it rests on
     * @param from first day a case may fall under it
     * @param until last one; absent where it has none
     * @param suspended whether it stops for a while whose end is not known
     * @param papers what made it what it is, in their order; none for a line the register began with
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PowerLineView(
            String id,
            List<String> itemCodes,
            List<String> caseClasses,
            List<String> steps,
            List<String> areas,
            String office,
            String officeName,
            AuthorityMode mode,
            String principal,
            String principalName,
            String basis,
            LocalDate from,
            LocalDate until,
            boolean suspended,
            List<PowerPaper> papers) {}

    /**
     * A paper behind a line.
     *
     * @param recordNumber under which the city keeps it
     * @param number its own
     * @param issuedOn day of the paper
     */
    record PowerPaper(String recordNumber, String number, InstrumentKind kind, String title, LocalDate issuedOn) {}

    /** Whether somebody here acts. */
    enum HolderOutcome {
        /** An office of the city acts. */
        HELD,
        /** The place is run by another city. */
        OUTSIDE,
        /** No line of the register covers the question. */
        NOBODY
    }

    /**
     * Who holds a power.
     *
     * @param office code of the office that acts
     * @param mode on which footing
     * @param inNameOf code of the office whose name and seal the paper carries, and against which it is challenged
     * @param runBy who runs the place instead
     * @param chain on what it rests: the line it is held by, then the original one its power came of
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PowerHolderView(
            HolderOutcome outcome,
            LocalDate on,
            String office,
            String officeName,
            AuthorityMode mode,
            String inNameOf,
            String inNameOfName,
            String runBy,
            List<ChainLink> chain) {}

    /**
     * A line an answer rests on.
     *
     * @param line its id
     * @param office code of the office that holds it
     * @param basis articles and papers it rests on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChainLink(
            String line,
            String office,
            String officeName,
            AuthorityMode mode,
            String basis,
            LocalDate from,
            LocalDate until) {}

    PowerRegisterView of(ListPowers.Register register) {
        return new PowerRegisterView(
                register.version().number(),
                register.version().heardAt().orElse(null),
                register.lines().stream().map(this::line).toList());
    }

    private PowerLineView line(ListPowers.Listed listed) {
        AuthorityGrant line = listed.line();
        return new PowerLineView(
                line.id(),
                line.itemCodes(),
                line.caseClasses(),
                line.stages(),
                line.areas(),
                line.office(),
                name(line.office()),
                line.mode(),
                line.principal(),
                name(line.principal()),
                line.basis(),
                line.from(),
                line.until(),
                listed.suspended(),
                listed.papers().stream().map(PowerViews::paper).toList());
    }

    private static PowerPaper paper(Instrument instrument) {
        var paper = instrument.decree().paper();
        return new PowerPaper(
                instrument.recordNumber(), paper.number(), instrument.decree().kind(), paper.title(), paper.issuedOn());
    }

    PowerHolderView of(AskHolder.Holder holder, LocalDate on) {
        List<ChainLink> chain = holder.chain().stream().map(this::link).toList();
        AuthorityAnswer answer = holder.answer();
        if (answer instanceof ActingOffice acting) {
            Office office = acting.office();
            Office named = acting.inNameOf();
            return new PowerHolderView(
                    HolderOutcome.HELD,
                    on,
                    office.code(),
                    office.name(),
                    acting.mode(),
                    named.code(),
                    named.name(),
                    null,
                    chain);
        }
        String runBy = answer instanceof OutsideJurisdiction outside ? outside.runBy() : null;
        HolderOutcome outcome = runBy == null ? HolderOutcome.NOBODY : HolderOutcome.OUTSIDE;
        return new PowerHolderView(outcome, on, null, null, null, null, null, runBy, chain);
    }

    ChainLink link(AuthorityGrant line) {
        return new ChainLink(
                line.id(), line.office(), name(line.office()), line.mode(), line.basis(), line.from(), line.until());
    }

    private String name(String office) {
        return office == null ? null : powers.office(office).map(Office::name).orElse(office);
    }
}
