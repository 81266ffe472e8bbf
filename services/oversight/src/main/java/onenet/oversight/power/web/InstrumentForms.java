package onenet.oversight.power.web;

import onenet.oversight.power.Content;
import onenet.oversight.power.DraftInstrument;
import onenet.oversight.power.GivenLine;
import onenet.oversight.power.InFlight;
import onenet.oversight.power.InstrumentKind;
import onenet.oversight.power.LineChange;
import onenet.oversight.power.Paper;
import onenet.oversight.power.Step;
import onenet.requests.FactDate;
import onenet.requests.PlannedDate;
import onenet.text.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is sent about instruments. */
final class InstrumentForms {

    private static final String ITEM = "[0-9]{14}";
    private static final String AREA = "[0-9]{6}(-[A-Z]{2,4})?|[0-9]{9}";
    private static final String OFFICE = "[0-9]{6}(-[A-Z]{2,4})?";
    private static final String CASE_CLASS = "[A-Z][A-Z_]{1,59}";

    private InstrumentForms() {}

    /**
     * An instrument to be drafted.
     *
     * @param number the paper's own, for example 汕应急委〔2026〕1号
     * @param office code of the issuing office: the drafter's own
     * @param issuedOn day of the paper
     * @param basis the articles and papers it rests on
     * @param duties what an entrustment binds both sides to; only there
     * @param lines what is given; only in a paper that gives
     * @param changes what becomes of lines given before; only in the others
     * @param inFlight what becomes of cases under way; in recalls and suspensions
     */
    record InstrumentForm(
            @NotNull InstrumentKind kind,
            @NotBlank @Size(max = 100) String number,
            @NotBlank @Size(max = 200) String title,
            @NotNull @Pattern(regexp = OFFICE) String office,
            @NotNull @FactDate LocalDate issuedOn,
            @NotBlank @Lines @Size(max = 1000) String basis,
            @Valid DutiesForm duties,
            @Size(max = 50) List<@NotNull @Valid GivenLineForm> lines,
            @Size(max = 50) List<@NotNull @Valid LineChangeForm> changes,
            InFlight inFlight) {

        DraftInstrument.Draft draft() {
            Paper.Duties bound = duties == null ? null : duties.duties();
            return new DraftInstrument.Draft(
                    kind,
                    new Paper(number, title, office, issuedOn, basis, bound),
                    new Content(
                            all(lines).stream().map(GivenLineForm::line).toList(),
                            all(changes).stream().map(LineChangeForm::change).toList(),
                            inFlight));
        }
    }

    /**
     * What an entrustment binds both sides to.
     *
     * @param rightsAndDuties of both sides
     * @param training who trains the people of the entrusted office
     * @param supervision how the city looks on, and corrects
     * @param reporting what the entrusted office reports back, and when
     * @param noReEntrustment that the power is not passed on: must be so
     */
    record DutiesForm(
            @NotBlank @Lines @Size(max = 2000) String rightsAndDuties,
            @NotBlank @Lines @Size(max = 1000) String training,
            @NotBlank @Lines @Size(max = 1000) String supervision,
            @NotBlank @Lines @Size(max = 1000) String reporting,
            @NotNull Boolean noReEntrustment) {

        Paper.Duties duties() {
            return new Paper.Duties(rightsAndDuties, training, supervision, reporting, noReEntrustment);
        }
    }

    /**
     * Power that is given.
     *
     * @param itemCodes service items
     * @param areas divisions, functional areas or towns
     * @param caseClasses of the item's own law; none means all
     * @param steps none means the whole case
     * @param office code of the office that receives it
     * @param from first day a case may fall under it
     * @param until last one; an entrustment has one
     */
    record GivenLineForm(
            @NotEmpty @Size(max = 20) List<@NotNull @Pattern(regexp = ITEM) String> itemCodes,
            @NotEmpty @Size(max = 50) List<@NotNull @Pattern(regexp = AREA) String> areas,
            @Size(max = 20) List<@NotNull @Pattern(regexp = CASE_CLASS) String> caseClasses,
            @Size(max = 4) List<@NotNull Step> steps,
            @NotNull @Pattern(regexp = OFFICE) String office,
            @NotNull @PlannedDate LocalDate from,
            @PlannedDate LocalDate until) {

        GivenLine line() {
            return new GivenLine(itemCodes, areas, caseClasses, steps, office, from, until);
        }
    }

    /**
     * What becomes of a line given before.
     *
     * @param line its id
     * @param from first day without the power, or with it again; not in a renewal
     * @param until last day of a suspension, when known; the new last day of a renewal
     * @param itemCodes only these are recalled; none means all of the line
     * @param areas likewise
     * @param caseClasses likewise
     */
    record LineChangeForm(
            @NotBlank @Size(max = 100) String line,
            @PlannedDate LocalDate from,
            @PlannedDate LocalDate until,
            @Size(max = 20) List<@NotNull @Pattern(regexp = ITEM) String> itemCodes,
            @Size(max = 50) List<@NotNull @Pattern(regexp = AREA) String> areas,
            @Size(max = 20) List<@NotNull @Pattern(regexp = CASE_CLASS) String> caseClasses) {

        LineChange change() {
            return new LineChange(line, from, until, itemCodes, areas, caseClasses);
        }
    }

    /**
     * Words of an act on an instrument.
     *
     * @param words why it is done
     */
    record InstrumentWords(
            @NotBlank @Lines @Size(max = 1000) String words) {}

    private static <T> List<T> all(List<T> sent) {
        return Optional.ofNullable(sent).orElse(List.of());
    }
}
