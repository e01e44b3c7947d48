package org.rasid.record.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceNamesTest {
    @Test
    void whatKindOfPlaceItIsAndWhichSideOfItDoesNotMatter() {
        assertThat(PlaceNames.same("منطقة أغدام", "مدينة أغدام")).isTrue();
        assertThat(PlaceNames.same("لاتشين", "ممر لاتشين")).isTrue();
        assertThat(PlaceNames.same("شمال غربي إدلب", "إدلب")).isTrue();
        assertThat(PlaceNames.same("ميناء رأس عيسى", "رأس عيسى")).isTrue();
        assertThat(PlaceNames.same("«قره باغ»", "إقليم “قره باغ”")).isTrue();
    }

    @Test
    void otherNamesAreOtherPlaces() {
        assertThat(PlaceNames.same("منطقة أغدام", "منطقة كلبجار")).isFalse();
        assertThat(PlaceNames.same("ريف حلب", "ريف حماة")).isFalse();
        assertThat(PlaceNames.same("تعز", "عدن")).isFalse();
    }

    @Test
    void theLastWordIsLookedUp() {
        assertThat(PlaceNames.key("مدينة أغدام", Told.READER::terms))
                .isEqualTo(PlaceNames.key("أغدام", Told.READER::terms))
                .isNotEmpty();
        assertThat(PlaceNames.key("…", Told.READER::terms)).isEmpty();
    }
}
