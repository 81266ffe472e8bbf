package onenet.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import onenet.journeys.story.Enterprise;
import onenet.journeys.story.Papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import stranger.ApiClient;
import stranger.ApiException;
import stranger.api.CasesApi;
import stranger.api.DraftsApi;
import stranger.api.GuideApi;
import stranger.api.IntakeApi;
import stranger.api.MaterialsApi;
import stranger.model.ApplicationRequest;
import stranger.model.BusinessMode;
import stranger.model.CaseSummary;
import stranger.model.CatalogueEntry;
import stranger.model.CataloguePage;
import stranger.model.CentralEnterprise;
import stranger.model.DraftForm;
import stranger.model.DraftView;
import stranger.model.EnterpriseForm;
import stranger.model.FileView;
import stranger.model.GuideItem;
import stranger.model.LicenceCaseView;
import stranger.model.MaterialForm;
import stranger.model.Matter;
import stranger.model.PlaceForm;
import stranger.model.ProductForm;
import stranger.model.PublicStatus;
import stranger.model.SubmitRequest;
import stranger.model.TradeForm;

/** What a common generator makes of the published contract is enough to apply: every type is the contract's, and nothing is cast. */
@ExtendWith(CityForTests.class)
class StrangerJourneyTest {

    private static final Enterprise TRADER = Enterprise.LUFENG;

    private final ApiClient client = new ApiClient();

    StrangerJourneyTest(CityForTests.Running city) {
        String token = city.gateway().token(TRADER.account());
        client.setBasePath(city.gatewayAddress().resolve("/api/hazchem-licence").toString());
        client.addDefaultHeader("Authorization", "Bearer " + token);
    }

    @Test
    @DisplayName("A generated client goes from the guide over a draft and a file to a case, and reads it back")
    void applies(@TempDir Path folder) throws ApiException, IOException {
        GuideItem item = new GuideApi(client)
                .listServiceItems(null, null).stream()
                        .filter(each -> each.getItemCode().endsWith("01"))
                        .findFirst()
                        .orElseThrow();
        assertThat(item.getName().getZh()).isNotBlank();
        CataloguePage catalogue = new GuideApi(client).findChemicals("甲醇", 5, null, null);
        CatalogueEntry methanol = catalogue.getItems().get(0);

        var drafts = new DraftsApi(client);
        UUID id = UUID.randomUUID();
        DraftView draft =
                drafts.saveDraft(id, new DraftForm().kind("NEW").form(Map.of("note", "示例")), null, null, null);
        assertThat(draft.getVersion()).isNotNull();
        assertThat(drafts.readDraft(id, null, null, null).getForm()).containsEntry("note", "示例");

        Path paper = Files.write(folder.resolve("paper.pdf"), Papers.pdf("stranger"));
        FileView file = new MaterialsApi(client).uploadFile("材料.pdf", paper.toFile(), null, null);

        ProductForm product = new ProductForm()
                .entry(methanol.getEntry())
                .edition(catalogue.getEdition().getId())
                .name(methanol.getName())
                .storedTonnes(0.0);
        SubmitRequest submission = submission(file, product).draftId(id);
        LicenceCaseView received =
                new IntakeApi(client).submitApplication(UUID.randomUUID().toString(), submission, null, null);
        assertThat(received.getPublicStatus()).isEqualTo(PublicStatus.RECEIVED);
        assertThat(received.getApplication().getTrade().getProducts().get(0).getName())
                .isEqualTo("甲醇");

        var cases = new CasesApi(client);
        LicenceCaseView read = cases.readCase(received.getCaseNumber(), null, null);
        assertThat(read.getVersion()).isEqualTo(received.getVersion());
        assertThat(read.getReceivedAt()).isEqualTo(received.getReceivedAt());
        assertThat(cases.listCases(null, null, null, null, 50, null, null, null, null, null, null, null, null, null)
                        .getItems())
                .extracting(CaseSummary::getCaseNumber)
                .contains(received.getCaseNumber());
    }

    @Test
    @DisplayName("What is wrong is told to a generated client by status, code and place")
    void refused() {
        ApiException refused = catchThrowableOfType(ApiException.class, () -> new IntakeApi(client)
                .submitApplication(UUID.randomUUID().toString(), new SubmitRequest(), null, null));
        assertThat(refused.getCode()).isEqualTo(400);
        assertThat(refused.getResponseBody()).contains("\"code\":\"INVALID_INPUT\"", "\"pointer\":\"/matter\"");
    }

    private static SubmitRequest submission(FileView file, ProductForm product) {
        var application = new ApplicationRequest()
                .enterprise(new EnterpriseForm()
                        .uscc(TRADER.uscc())
                        .name(TRADER.name())
                        .legalRepresentative("示例甲")
                        .principalPerson("示例乙")
                        .contact("示例丙")
                        .phone("0660-0000000")
                        .centralEnterprise(CentralEnterprise.NONE))
                .place(new PlaceForm()
                        .registeredAddress(TRADER.town())
                        .premises(TRADER.town())
                        .site(TRADER.site()))
                .trade(new TradeForm().mode(BusinessMode.WHOLESALE).addProductsItem(product));
        for (String material : Enterprise.MATERIALS) {
            application.addMaterialsItem(new MaterialForm().material(material)._file(file.getId()));
        }
        return new SubmitRequest().matter(Matter.NEW).application(application).whyAgain("示例：另一客户端的申请");
    }
}
