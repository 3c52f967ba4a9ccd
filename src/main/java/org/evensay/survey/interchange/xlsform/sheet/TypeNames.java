package org.evensay.survey.interchange.xlsform.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.survey.interchange.xlsform.sheet.RowType.What;

/** What types have been called, in pyxform and in programs that go further; in small letters. */
final class TypeNames {

  private static final Map<String, What> CHOOSING = new LinkedHashMap<>();
  private static final Map<String, What> PLAIN = new LinkedHashMap<>();

  static {
    // The longer ones first: one may be how another begins.
    List.of(
            "add select multiple prompt using",
            "select all that apply from",
            "select multiple from",
            "select multiple using",
            "select all that apply",
            "select multiple",
            "q select")
        .forEach(name -> CHOOSING.put(name, What.SEVERAL_CHOICES));
    List.of(
            "add select one prompt using",
            "select one from",
            "select one using",
            "select one external",
            "select one",
            "select1",
            "q select1")
        .forEach(name -> CHOOSING.put(name, What.ONE_CHOICE));
    CHOOSING.put("rank", What.RANKING);
    plain(
        What.TEXT, "text", "string", "q string", "add text prompt", "phone number", "email prompt");
    plain(
        What.WHOLE_NUMBER,
        "integer",
        "int",
        "q int",
        "add integer prompt",
        "percentage",
        "number of days in last month",
        "number of days in last six months",
        "number of days in last year");
    plain(What.DECIMAL, "decimal", "q decimal", "add decimal prompt");
    plain(What.RANGE, "range");
    plain(What.DATE, "date", "q date", "add date prompt");
    plain(What.TIME, "time", "q time", "add time prompt");
    plain(
        What.DATE_AND_TIME,
        "datetime",
        "date time",
        "q datetime",
        "q date time",
        "add datetime prompt",
        "add date time prompt");
    plain(What.NOTE, "note", "q note", "add note prompt");
    plain(
        What.AGREE,
        "acknowledge",
        "acknowledgement",
        "trigger",
        "q acknowledge",
        "add acknowledge prompt");
    plain(
        What.CALCULATED,
        "calculate",
        "calculation",
        "q calculate",
        "add calculate prompt",
        "calculate here");
    plain(What.HIDDEN, "hidden");
    plain(What.TODAY, "today", "get today");
    plain(
        What.KEPT_NOWHERE,
        "start",
        "start time",
        "get start time",
        "end",
        "end time",
        "get end time",
        "deviceid",
        "device id",
        "get device id",
        "imei",
        "subscriberid",
        "subscriber id",
        "get subscriber id",
        "simserial",
        "sim id",
        "get sim id",
        "phonenumber",
        "get phone number",
        "username",
        "email",
        "audit",
        "start-geopoint",
        "background-audio",
        "background-geopoint",
        "caseid",
        "text audit",
        "audio audit",
        "comments",
        "instanceid",
        "uri:deviceid",
        "uri:subscriberid",
        "uri:simserial",
        "uri:phonenumber",
        "uri:username",
        "uri:email",
        "enumerator",
        "speed violations count",
        "speed violations list",
        "speed violations audit",
        "sensor statistic",
        "sensor stream",
        "devicephonenum",
        "rotation",
        "last-saved");
    plain(What.PHOTO, "image", "photo", "q image", "q picture", "add image prompt");
    plain(What.PHOTO, "add photo prompt");
    plain(What.DRAWING, "signature");
    plain(What.VOICE, "audio", "q audio", "add audio prompt");
    plain(What.VIDEO, "video", "q video", "add video prompt");
    plain(What.FILE, "file", "add file prompt");
    plain(
        What.OTHER_KIND,
        "barcode",
        "q barcode",
        "add barcode prompt",
        "geopoint",
        "q geopoint",
        "location",
        "q location",
        "add location prompt",
        "gps",
        "geotrace",
        "geoshape",
        "xml-external",
        "csv-external",
        "osm",
        "bluetooth",
        "score row",
        "rank level");
    // Settings that older forms had among the questions.
    plain(
        What.OTHER_KIND,
        "set form title",
        "form title",
        "set form id",
        "form id",
        "prefix",
        "delimiter",
        "sms keyword",
        "public key",
        "submission url");
  }

  private static void plain(What what, String... names) {
    for (String name : names) {
      PLAIN.put(name, what);
    }
  }

  private TypeNames() {}

  /** The type of a name, written with spaces or as it stands; null when there is none. */
  static What plain(String written, String spaced) {
    return PLAIN.getOrDefault(written, PLAIN.get(spaced));
  }

  /** How types with a list of choices begin, the longer ones first. */
  static Map<String, What> choosing() {
    return CHOOSING;
  }
}
