package onenet.journeys.attack;

import onenet.casework.identity.CertificateIdentifier;
import onenet.journeys.caller.Answer;

import java.util.List;
import java.util.Map;

/** The last four characters of one certificate guessed in many spellings, each time from an address one claims to have. */
final class GuessedIdentifiers implements Probe {

    private static final int GUESSES = 120;

    @Override
    public String title() {
        return "猜测与伪造来源 guesses in many spellings, from claimed addresses";
    }

    @Override
    public void run(Target target) {
        CertificateIdentifier one =
                CertificateIdentifier.of("11100000DEM00009X8001", "11441521DEM000030G", "GUESSED000000001", 1);
        List<String> spellings = List.of(
                one.value(),
                " " + one.value(),
                one.value() + "\u3000",
                one.nextVersion().value());
        int answered = 0;
        for (int guess = 0; guess < GUESSES; guess++) {
            Answer answer = target.gateway()
                    .raw(
                            "POST",
                            "/api/e-certificate/v1/verifications",
                            "{\"certificateIdentifier\":\"%s\",\"holderLastFour\":\"%04d\"}"
                                    .formatted(spellings.get(guess % spellings.size()), guess),
                            Map.of("Content-Type", "application/json", "X-Forwarded-For", "198.51.100." + guess));
            answered += answer.status() == 200 ? 1 : 0;
        }
        Target.must(answered <= 25, "guesses that were answered in one go", answered);
    }
}
