package onenet.hazchem.law;

import java.util.List;

/**
 * What the enterprise wants to trade, as far as the issuing level and the materials depend on it. Whether it has a storage facility
 * is not asked: the quantities decide (trap 24).
 *
 * @param fillingStation a station for vehicles, whatever fuel it sells
 * @param storageBusinessOnly 专门从事仓储经营
 * @param storageBuilt the storage was newly built, rebuilt or extended
 */
public record TradePlan(
        List<ProductLine> products,
        CentralEnterprise centralEnterprise,
        boolean fillingStation,
        boolean storageBusinessOnly,
        boolean paperTrade,
        boolean storageBuilt) {

    public TradePlan {
        products = List.copyOf(products);
        if (products.isEmpty() || centralEnterprise == null) {
            throw new InvalidTradePlan(
                    "须填写至少一个品种和企业类型", "a trade names at least one product and the enterprise's kind");
        }
        if (paperTrade && products.stream().anyMatch(line -> line.storedTonnes().signum() > 0)) {
            throw new InvalidTradePlan("票面经营（贸易）不得有储存量", "paper trade stores nothing");
        }
    }
}
