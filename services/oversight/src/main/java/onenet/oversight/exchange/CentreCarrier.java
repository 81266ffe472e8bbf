package onenet.oversight.exchange;

import onenet.oversight.notification.Carrier;
import onenet.oversight.notification.Channel;
import onenet.oversight.notification.NotificationConfig;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Adapter: the province's message centre, which shows a message to whoever it knows as the party's. Its interface is not known: an example (示例，待核). */
@Singleton
public class CentreCarrier implements Carrier {

    private final Optional<HandOver> centre;
    private final ObjectMapper json;

    CentreCarrier(NotificationConfig config, ObjectMapper json) {
        NotificationConfig.Centre settings = config.centre();
        this.centre = settings.url()
                .map(url -> new HandOver.Side(
                        url, settings.account().orElse(""), settings.secret().orElse(""), config.timeout()))
                .map(side -> new HandOver(side, json));
        this.json = json;
    }

    @Override
    public Channel channel() {
        return Channel.CENTRE;
    }

    @Override
    public Reply carry(Parcel parcel) {
        return centre.map(side -> handedOver(side, parcel))
                // it was switched off while something waited for it
                .orElseGet(() -> Reply.unclear("no message centre is set up"));
    }

    private Reply handedOver(HandOver side, Parcel parcel) {
        HandOver.Said said = side.put(
                parcel.key(),
                json.createObjectNode()
                        .put("uscc", parcel.to())
                        .put("title", parcel.title())
                        .put("text", parcel.text()));
        if (said.of(parcel.key())) {
            return Reply.accepted();
        }
        return said.refused() ? Reply.refused(said.why()) : Reply.unclear(said.why());
    }
}
