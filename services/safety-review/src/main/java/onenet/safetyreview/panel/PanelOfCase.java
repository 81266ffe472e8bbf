package onenet.safetyreview.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Optional;

/** Which panel it is: the case, and how many of it were given up before. */
@MappedSuperclass
public abstract class PanelOfCase {

    /** The name of its draw too. */
    @Id
    private String name;

    @Column(name = "case_number")
    private String caseNumber;

    /** Which panel of the case it is, from 1 on. */
    private int ordinal;

    @Version
    private long version;

    protected PanelOfCase() {}

    protected PanelOfCase(String caseNumber, int ordinal) {
        this.caseNumber = caseNumber;
        this.ordinal = ordinal;
        this.name = nameOf(caseNumber, ordinal);
    }

    private static String nameOf(String caseNumber, int ordinal) {
        return "panel-" + caseNumber + "-" + ordinal;
    }

    public String name() {
        return name;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public long version() {
        return version;
    }

    /** The name of the panel it took the place of; empty for the first of its case. */
    public Optional<String> replaces() {
        return ordinal == 1 ? Optional.empty() : Optional.of(nameOf(caseNumber, ordinal - 1));
    }
}
