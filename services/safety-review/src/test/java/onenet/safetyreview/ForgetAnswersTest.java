package onenet.safetyreview;

import onenet.requests.ForgetAnswers;
import onenet.testkit.ForgottenAnswers;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Answers kept for repeated requests are forgotten when they have served")
class ForgetAnswersTest extends OnTheStack {

    @Inject
    ForgetAnswers forget;

    @Test
    @DisplayName("an answer of yesterday's is gone, one of today is not")
    void forgotten() throws SQLException {
        ForgottenAnswers.check(forget::handle);
    }
}
