package onenet.oversight.sampling;

import java.util.Map;
import java.util.Set;

/**
 * Which officers acted on which cases, as far as the board was told.
 *
 * @param byCase accounts by case number
 */
record Parts(Map<String, Set<String>> byCase) {

    boolean took(String caseNumber, String personId) {
        return byCase.getOrDefault(caseNumber, Set.of()).contains(personId);
    }
}
