package onenet.safetyreview.law;

import java.util.Set;

/**
 * What the level of a review depends on.
 *
 * @param keyProcesses codes of the processes under key supervision that the project has
 * @param keyChemicalMajorHazard whether a key supervised substance is in what makes a major hazard
 */
public record LevelFacts(
        Approver approver,
        boolean crossesProvince,
        boolean port,
        boolean producesHighlyToxic,
        boolean majorHazard,
        boolean keyChemicalMajorHazard,
        Set<String> keyProcesses) {

    public LevelFacts {
        keyProcesses = Set.copyOf(keyProcesses);
    }
}
