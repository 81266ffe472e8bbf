package onenet.planfiling.filingcase;

import onenet.casedesk.CasePart;
import onenet.problem.InTwoLanguages;

import java.util.EnumSet;
import java.util.Set;

/** The part an officer took in a filing. One suffices, unless he wrote it down himself at the window. */
public enum Part implements CasePart {
    WRITING_DOWN("窗口代录", "writing it down at the window"),
    CHECK("形式审查", "checking its form"),
    REGISTRATION("备案登记", "entering it in the register");

    private final InTwoLanguages words;

    Part(String zh, String en) {
        this.words = new InTwoLanguages(zh, en);
    }

    @Override
    public InTwoLanguages words() {
        return words;
    }

    @Override
    public Set<Part> forbids() {
        return switch (this) {
            case WRITING_DOWN -> EnumSet.of(REGISTRATION);
            case CHECK -> EnumSet.noneOf(Part.class);
            case REGISTRATION -> EnumSet.of(WRITING_DOWN);
        };
    }
}
