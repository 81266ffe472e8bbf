package onenet.safetyreview.panel;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Everybody ever drawn into a panel, and who of them holds a seat. */
record Seats(List<Member> all) {

    /** Members who hold their seats, in the order drawn. */
    Stream<Member> seated() {
        return all.stream().filter(Member::seated);
    }

    /** @throws onenet.problem.Problem NOT_SEATED */
    Member seat(String code) {
        return seated().filter(member -> member.code().equals(code))
                .findFirst()
                .orElseThrow(() -> PanelProblem.NOT_SEATED.raise(code));
    }

    List<Member> changed(String code, UnaryOperator<Member> how) {
        return all.stream()
                .map(member -> member.holds(code) ? how.apply(member) : member)
                .toList();
    }

    /** Who did not speak leaves his seat. */
    List<Member> whoSpoke() {
        return all.stream()
                .map(member -> member.seated() && member.opinion() == null ? member.leaves("逾期未提出意见") : member)
                .toList();
    }

    long opinions() {
        return seated().filter(member -> member.opinion() != null).count();
    }

    /** Codes of those whose opinions are not in. */
    List<String> missing() {
        return seated().filter(member -> member.opinion() == null)
                .map(Member::code)
                .toList();
    }
}
