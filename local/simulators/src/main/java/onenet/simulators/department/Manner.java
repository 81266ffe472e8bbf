package onenet.simulators.department;

import java.util.List;
import java.util.Optional;

/** How a department answers what it is asked about projects, until it is left to people again. */
public enum Manner {
    /** Allows everything as soon as it is asked. */
    AGREES {
        @Override
        Optional<Said> says(String topic, boolean missed) {
            return Optional.of(Said.agreeing(topic));
        }
    },
    /** Asks for more distance, which those who agree do not. */
    CONTRADICTS {
        @Override
        Optional<Said> says(String topic, boolean missed) {
            return Optional.of(
                    new Said("CONDITIONS", List.of(new Said.Point(Said.SHARED, "CONDITION", "示例：与周边距离再退让二十米"))));
        }
    },
    /** Refuses its own topic. */
    OBJECTS {
        @Override
        Optional<Said> says(String topic, boolean missed) {
            return Optional.of(new Said("OBJECT", List.of(new Said.Point(topic, "REFUSE", "示例：不符合本部门要求"))));
        }
    },
    /** Agrees, when its day has passed and it was missed. */
    LATE {
        @Override
        Optional<Said> says(String topic, boolean missed) {
            return missed ? Optional.of(Said.agreeing(topic)) : Optional.empty();
        }
    },
    /** Says nothing, ever; what that means is the rules' to say. */
    SILENT {
        @Override
        Optional<Said> says(String topic, boolean missed) {
            return Optional.empty();
        }
    };

    /**
     * What it says now.
     *
     * @param topic code of what the department is there for
     * @param missed whether its day has passed without a word
     * @return nothing where it keeps its counsel
     */
    abstract Optional<Said> says(String topic, boolean missed);
}
