package onenet.oversight.exchange;

import onenet.oversight.notification.Carrier;
import onenet.oversight.notification.Channel;
import onenet.oversight.notification.NotificationConfig;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Adapter: an SMS provider over HTTP and JSON; it is asked for delivery reports, so that nobody outside has to reach into the house. */
@Singleton
public class SmsCarrier implements Carrier {

    private static final int MOST_SAID = 200;

    private final HandOver provider;
    private final ObjectMapper json;
    private final String signature;

    SmsCarrier(NotificationConfig config, ObjectMapper json) {
        NotificationConfig.Sms sms = config.sms();
        this.provider = new HandOver(new HandOver.Side(sms.url(), sms.account(), sms.secret(), config.timeout()), json);
        this.json = json;
        this.signature = sms.signature();
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Reply carry(Parcel parcel) {
        HandOver.Said said = provider.put(
                parcel.key(), json.createObjectNode().put("to", parcel.to()).put("text", signature + parcel.title()));
        if (said.of(parcel.key())) {
            return Reply.accepted();
        }
        return said.refused()
                ? Reply.refused(said.why() + " "
                        + unnumbered(said.body().path("message").asText("")))
                : Reply.unclear(said.status() == 200 ? "an answer about another message" : said.why());
    }

    @Override
    public Report report(String key) {
        HandOver.Said said = provider.get(key);
        String state = said.of(key) ? said.body().path("state").asText("").toUpperCase(Locale.ROOT) : "";
        return switch (state) {
            case "DELIVERED" -> new Report(Outcome.DELIVERED, "");
            case "UNDELIVERABLE" ->
                new Report(
                        Outcome.UNDELIVERABLE,
                        "UNDELIVERABLE " + unnumbered(said.body().path("reason").asText("")));
            default -> new Report(Outcome.NONE, said.why());
        };
    }

    /** What a provider says may repeat the number it was given; it is kept and shown without. */
    private static String unnumbered(String said) {
        String plain = said.replaceAll("\\d{4,}", "…");
        return plain.length() > MOST_SAID ? plain.substring(0, MOST_SAID) : plain;
    }
}
