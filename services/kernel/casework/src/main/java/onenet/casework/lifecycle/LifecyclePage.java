package onenet.casework.lifecycle;

import onenet.casework.actor.Role;

import java.util.stream.Collectors;

/** Prints a lifecycle as a Markdown page with its table and a Mermaid diagram, so that the picture cannot lie. */
public final class LifecyclePage {

    private LifecyclePage() {}

    /** @param title the page's heading, for example {@code Hazardous-chemical licence case} */
    public static <S extends Enum<S>, A extends Enum<A>> String print(String title, Lifecycle<S, A> lifecycle) {
        return "# " + title + "\n\nGenerated from the lifecycle table in the code; do not edit.\n\n" + table(lifecycle)
                + "\n" + diagram(lifecycle);
    }

    private static <S extends Enum<S>, A extends Enum<A>> String table(Lifecycle<S, A> lifecycle) {
        return lifecycle.moves().stream()
                .map(move -> "| %s | %s | %s | %s | %s |%n"
                        .formatted(
                                move.from(),
                                move.action(),
                                move.role().map(Role::code).orElse("clock or event"),
                                move.to(),
                                move.event().isEmpty() ? "" : "`" + move.event() + "`"))
                .collect(Collectors.joining(
                        "", "| from | action | who | to | event |\n| --- | --- | --- | --- | --- |\n", ""));
    }

    private static <S extends Enum<S>, A extends Enum<A>> String diagram(Lifecycle<S, A> lifecycle) {
        String rows = lifecycle.moves().stream()
                .map(move -> "  %s --> %s: %s%n".formatted(move.from(), move.to(), move.action()))
                .collect(Collectors.joining());
        String ends = lifecycle.terminal().stream()
                .sorted()
                .map(end -> "  %s --> [*]%n".formatted(end))
                .collect(Collectors.joining());
        return "```mermaid\nstateDiagram-v2\n  [*] --> " + lifecycle.initial() + "\n" + rows + ends + "```\n";
    }
}
