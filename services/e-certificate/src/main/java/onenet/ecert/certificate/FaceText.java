package onenet.ecert.certificate;

import onenet.ecert.document.CertificateFace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the face of a certificate as JSON text; a field a later version adds does not break reading. */
@Converter
public class FaceText implements AttributeConverter<CertificateFace, String> {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Override
    public String convertToDatabaseColumn(CertificateFace face) {
        try {
            return JSON.writeValueAsString(face);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the face cannot be written", e);
        }
    }

    @Override
    public CertificateFace convertToEntityAttribute(String text) {
        try {
            return JSON.treeToValue(EarlierFace.asPresent(JSON.readTree(text)), CertificateFace.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the face cannot be read", e);
        }
    }
}
