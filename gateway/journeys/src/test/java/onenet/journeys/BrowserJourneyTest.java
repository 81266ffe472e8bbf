package onenet.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The portal in a real browser on the running city: a few steps always, every journey and scan with ONENET_BROWSER_TESTS=all. */
@ExtendWith(CityForTests.class)
class BrowserJourneyTest {

    private static final Path PORTAL = Path.of("../portal").toAbsolutePath().normalize();
    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    @Test
    @DisplayName("In a browser: pages open to all, signing in and out, a first answer, the desk")
    void browser(CityForTests.Running city) throws IOException, InterruptedException {
        Optional<String> chromium = BROWSERS.stream()
                .filter(each -> Files.isExecutable(Path.of(each)))
                .findFirst();
        assumeTrue(chromium.isPresent(), "no chromium is installed: the portal was not tried in a browser");
        assumeTrue(
                Files.exists(PORTAL.resolve("node_modules/@playwright/test")),
                "the portal's packages are not installed");
        boolean all = "all".equals(System.getenv("ONENET_BROWSER_TESTS"));
        var line = all
                ? new ProcessBuilder("npx", "--no-install", "playwright", "test")
                : new ProcessBuilder("npx", "--no-install", "playwright", "test", "smoke");
        // Never the test runner's own streams: it talks to its parent through them.
        Path log = Path.of("target/browser.log").toAbsolutePath();
        line.directory(PORTAL.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        line.environment().put("CI", "true");
        line.environment().put("ONENET_CHROMIUM", chromium.get());
        line.environment().put("ONENET_GATEWAY", city.gatewayAddress().toString());
        Process process = line.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(all ? 40 : 4, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as("see %s", log).isZero();
    }
}
