package onenet.meanings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepMeaningsTest {

    private static final String SOURCE = """
            package shop;
            public class Shop {
                /**
                 * An order of one customer. It is kept.
                 *
                 * @param number as {@code printed} on the {@link shop.Shop paper}
                 * @param goods what was bought,
                 *     in the <b>order</b> of {@link shop.Shop}
                 */
                public record Order(String number, String goods, int silent) {}
                /** How it is paid. */
                public enum Payment { CASH }
                public record Mute(String word) {}
                /** No record: nobody sees it. */
                public static class Till {}
            }
            """;

    @Test
    @DisplayName("what is said of records, their components and enumerations is kept as plain text, and nothing else")
    void kept(@TempDir Path classes) throws IOException {
        assertThat(compiled(classes)).isTrue();
        assertThat(Files.readAllLines(classes.resolve(KeepMeanings.KEPT)))
                .containsExactly(
                        "shop.Shop$Order\tAn order of one customer",
                        "shop.Shop$Order#goods\twhat was bought, in the order of Shop",
                        "shop.Shop$Order#number\tas printed on the paper",
                        "shop.Shop$Payment\tHow it is paid");
    }

    private static boolean compiled(Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///shop/Shop.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return SOURCE;
                    }
                };
        JavaCompiler.CompilationTask task =
                compiler.getTask(null, null, null, List.of("-d", classes.toString()), null, List.of(source));
        task.setProcessors(List.of(new KeepMeanings()));
        return task.call();
    }
}
