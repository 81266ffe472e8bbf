package onenet.ecert.verification.web;

import onenet.ecert.EcertConfig;
import onenet.ecert.verification.QuestionRate;
import onenet.ecert.verification.StatusCode;
import onenet.ecert.verification.VerificationAnswer;
import onenet.problem.CommonProblem;
import onenet.problem.ProblemAnswers;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets questions through at the allowed rate. */
@Singleton
class Turnstile {

    private static final String CITY = "city";

    private final QuestionRate city;
    private final QuestionRate addresses;
    private final QuestionRate certificates;
    private final QuestionRate wrongCodes;
    private final CallerAddress caller;
    private final ProblemAnswers problems;

    Turnstile(EcertConfig config, CallerAddress caller, ProblemAnswers problems) {
        EcertConfig.Verification rates = config.verification();
        this.city = QuestionRate.perMinute(rates.perCityAndMinute());
        this.addresses = QuestionRate.perMinute(rates.perAddressAndMinute());
        this.certificates = QuestionRate.perMinute(rates.perIdentifierAndMinute());
        this.wrongCodes = QuestionRate.perHour(rates.wrongCodesPerAddressAndHour());
        this.caller = caller;
        this.problems = problems;
    }

    Response pass(HttpServerRequest request, Supplier<VerificationAnswer> question) {
        String address = caller.of(request);
        return addresses
                .ask(address)
                .or(() -> city.ask(CITY))
                .map(this::refused)
                .orElseGet(() -> answered(question.get()));
    }

    /**
     * A question that could be a guess.
     *
     * @param certificate which certificate is asked about, however it was written and whichever of its versions; read only within the caller's rate
     */
    Response guess(HttpServerRequest request, Supplier<String> certificate, Supplier<VerificationAnswer> question) {
        String address = caller.of(request);
        Optional<Duration> wait = addresses
                .ask(address)
                .or(() -> wrongCodes.wait(address))
                .or(() -> city.ask(CITY))
                .or(() -> certificates.ask(certificate.get()));
        if (wait.isPresent()) {
            return refused(wait.get());
        }
        VerificationAnswer answer = question.get();
        if (answer.status().code() == StatusCode.NOT_MATCHED) {
            wrongCodes.ask(address);
        }
        return answered(answer);
    }

    private Response refused(Duration wait) {
        return problems.of(CommonProblem.RATE_LIMITED.raise())
                .header(HttpHeaders.RETRY_AFTER, wait.toSeconds() + 1)
                .build();
    }

    private static Response answered(VerificationAnswer answer) {
        return Response.ok(answer).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
