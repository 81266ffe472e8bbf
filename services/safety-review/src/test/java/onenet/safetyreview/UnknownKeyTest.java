package onenet.safetyreview;

import onenet.testkit.UnknownKeys;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnknownKeyTest extends OnTheStack {

    @Test
    @DisplayName("a token of an unknown key is refused without a question to the identity provider")
    void asksNobody() {
        UnknownKeys.askNobody("/v1/cases");
    }
}
