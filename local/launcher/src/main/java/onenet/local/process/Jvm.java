package onenet.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs this program also runs the city's programs, each with a bounded heap. */
public final class Jvm {

    /** The first Java whose start-up cache is made by one run. */
    private static final int FIRST_WITH_CACHE = 25;

    private Jvm() {}

    public static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public static boolean hasStartupCache() {
        return Runtime.version().feature() >= FIRST_WITH_CACHE;
    }

    /** @param quickCompilerOnly whether the program does too little to be worth the second compiler's memory */
    public static List<String> command(int heapMegabytes, boolean quickCompilerOnly) {
        List<String> line = new ArrayList<>(List.of(
                executable(),
                "-XX:+UseSerialGC",
                "-Xmx" + heapMegabytes + "m",
                "-XX:MaxMetaspaceSize=192m",
                "-Xss512k"));
        line.add("-XX:ReservedCodeCacheSize=64m");
        line.add("-XX:+ExitOnOutOfMemoryError");
        line.add("-Duser.timezone=UTC");
        line.add("-Dfile.encoding=UTF-8");
        line.add("-Dslf4j.internal.verbosity=ERROR");
        if (quickCompilerOnly) {
            line.add("-XX:TieredStopAtLevel=1");
        }
        if (Runtime.version().feature() >= 24) {
            // making a start-up cache warns of every class it leaves out
            line.add("-Xlog:disable");
            line.add("-Xlog:all=error:stderr");
            line.add("--enable-native-access=ALL-UNNAMED");
            line.add("--sun-misc-unsafe-memory-access=allow");
        }
        return line;
    }
}
