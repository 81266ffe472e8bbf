package onenet.oversight.power;

import onenet.casework.authority.AuthorityRegister;
import onenet.casework.authority.AuthorityTable;
import onenet.casework.authority.Site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Papers of a fictional city, and the register they change. */
final class Papers {

    static final String CITY = "441500";
    static final String HAIFENG = "441521";
    static final String LUFENG = "441581";
    static final String LUHE = "441523";
    static final String LICENCE = "00012504500001";
    static final String REVIEW = "00012504600001";
    static final String DESIGN = "00012504700001";

    /** The day before anything here takes force. */
    static final LocalDate LONG_AGO = day("2000-01-01");

    private static final Paper.Duties DUTIES = new Paper.Duties("示例：双方权利义务", "示例：培训", "示例：监督", "示例：季度报告", true);

    private Papers() {}

    static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    static AuthorityTable seed() {
        try (InputStream in = Papers.class.getClassLoader().getResourceAsStream("contracts/authority/shanwei.yaml")) {
            return new ObjectMapper(new YAMLFactory())
                    .registerModule(new JavaTimeModule())
                    .readValue(in, AuthorityTable.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static PowerFold begun() {
        return PowerFold.of(seed(), List.of());
    }

    static Decree gives(String record, InstrumentKind kind, GivenLine... lines) {
        return decree(record, kind, new Content(List.of(lines), List.of(), null));
    }

    static Decree changes(String record, InstrumentKind kind, LineChange... changes) {
        InFlight rule =
                kind == InstrumentKind.RECALL || kind == InstrumentKind.SUSPEND ? InFlight.ACCEPTED_FINISH : null;
        return decree(record, kind, new Content(List.of(), List.of(changes), rule));
    }

    static Decree decree(String record, InstrumentKind kind, Content content) {
        Paper.Duties duties = kind == InstrumentKind.ENTRUST ? DUTIES : null;
        Paper paper = new Paper("汕应急委〔2026〕" + record + "号（示例）", "示例文书", CITY, day("2026-01-05"), "示例依据", duties);
        return new Decree(record, kind, paper, content);
    }

    static GivenLine line(String item, String area, String caseClass, String from, String until) {
        List<String> classes = caseClass == null ? List.of() : List.of(caseClass);
        return new GivenLine(List.of(item), List.of(area), classes, List.of(), area, day(from), day(until));
    }

    static LineChange change(String line, String from, String until) {
        return new LineChange(line, day(from), day(until), List.of(), List.of(), List.of());
    }

    /** Code of the office that holds the whole case; a dash where nobody does. */
    static String holder(PowerFold fold, String item, String site, String caseClass, String day) {
        return holder(fold, item, site, caseClass, "", day);
    }

    static String holder(PowerFold fold, String item, String site, String caseClass, String step, String day) {
        return AuthorityRegister.of(fold.table())
                .officeFor(item, Site.parse(site), Set.of(caseClass), step, day(day))
                .acting()
                .map(acting -> acting.office().code())
                .orElse("-");
    }
}
