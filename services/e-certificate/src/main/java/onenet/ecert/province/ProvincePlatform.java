package onenet.ecert.province;

import java.time.Duration;

/** Port: the provincial e-certificate platform. An adapter answers with one of the replies and never with an exception for what the other side does. */
public interface ProvincePlatform {

    ProvinceReply register(Registration registration);

    /** @param kind which act of the law it was */
    ProvinceReply abolish(String identifier, String kind, String reason);

    /** What the province holds under an identifier. */
    ProvinceReply find(String identifier, Duration patience);
}
