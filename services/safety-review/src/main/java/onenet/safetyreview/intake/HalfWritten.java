package onenet.safetyreview.intake;

import onenet.drafts.DraftForms;
import onenet.safetyreview.law.ReviewKind;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Applications are kept half-written; there is one form for each kind of review. What a project is stands in the project, which is kept at once. */
@Singleton
class HalfWritten {

    private static final int LIMIT = 64 * 1024;

    @Produces
    @Singleton
    DraftForms reviews() {
        return new DraftForms(Arrays.stream(ReviewKind.values()).map(Enum::name).collect(Collectors.toSet()), LIMIT);
    }
}
