package onenet.safetyreview.rules;

import onenet.items.Text;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who reviews what this city does not, and what the province keeps for itself: {@code contracts/projects/reviewers.yaml}. */
public record Reviewers(Text nation, Text province, Text port, List<Listed> listedByProvince) {

    public Reviewers {
        listedByProvince = List.copyOf(listedByProvince);
    }

    /** A process the province reviews itself, from a day on. */
    public record Listed(String process, String basis, LocalDate from) {}

    /** Processes the province keeps for itself on the day. */
    Set<String> listedOn(LocalDate day) {
        return listedByProvince.stream()
                .filter(each -> !day.isBefore(each.from()))
                .map(Listed::process)
                .collect(Collectors.toSet());
    }
}
