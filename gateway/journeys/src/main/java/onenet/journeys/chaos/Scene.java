package onenet.journeys.chaos;

import java.util.List;

/** One way things go wrong, acted out on the running city. */
interface Scene {

    String title();

    /** Acts it out; every part runs again when it ends. */
    List<Followed> play(Stage stage);
}
