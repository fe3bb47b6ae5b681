/** The three courses that the demo plays, from one start day through fifteen months. */
import { addMonths } from '../../machines/calendar';
import type { Move, Story } from './stories';

/** The course that goes well: fifteen months of one client's way to work. */
export function lived(story: Story): readonly Move[] {
  story.prepare().day(3).decide().commission();
  const renewedFrom = addMonths(story.date, 12);
  story.day(5).book().day(13).noShow().day(15).newTime().day(17).noAnswer().day(22);
  const enrolled = story.date;
  story.enrol().day(30).plan();
  story.day(52).note().readJournal().day(80).readJournal().day(98).callFollowUp().day(108).followUp();
  story
    .day(138)
    .readJournal()
    .day(166)
    .readJournal()
    .day(180)
    .callFollowUp()
    .day(190)
    .followUp()
    .day(196)
    .plan(2);
  story
    .day(220)
    .readJournal()
    .day(248)
    .readJournal()
    .day(250)
    .dispute()
    .day(253)
    .raiseDispute()
    .day(257)
    .resolveDispute();
  story.day(262).callFollowUp().day(272).followUp();
  story.day(302).readJournal().day(310).renew(2, renewedFrom).day(326).noAnswer();
  story
    .day(330)
    .readJournal()
    .day(345)
    .callFollowUp()
    .day(355)
    .followUp()
    .day(370)
    .plan(3)
    .day(384)
    .readJournal()
    .day(412)
    .readJournal();
  const closing = story.day(430).date;
  story.announceClosing().day(434).close();
  return story.attendance(enrolled, closing).moves;
}

/** The course that is left alone: enrolled and followed up, and then nobody renews the decision. */
export function forgotten(story: Story): readonly Move[] {
  story.prepare().day(3).decide().commission().day(5).book().day(13);
  const enrolled = story.date;
  story.enrol().day(17).noAnswer().day(20).plan();
  story.day(45).readJournal().day(75).readJournal().day(90).callFollowUp().day(100).followUp();
  story.day(130).readJournal().day(160).readJournal().day(170).callFollowUp().day(180).followUp();
  const left = story.day(190).plan(2).date;
  return story.attendance(enrolled, left).moves;
}

/**
 * Bilaga 1: a client with protected personal data. The coordinator comes in before the decision, times are agreed
 * directly, and when the client withdraws the consent the case pauses until a narrower one is given (R101–R104, A17).
 */
export function guarded(story: Story): readonly Move[] {
  story.assess().consult().arrange().consent().workPlan().day(3).decide().commission();
  story.day(5).book().meetingDay();
  const enrolled = story.date;
  story.enrol().day(17).noAnswer().day(20).plan();
  story.day(38).readJournal().day(40).withdrawConsent().day(47).consent();
  story.day(66).readJournal().day(80).callFollowUp().meetingDay().followUp();
  const closing = story.day(118).date;
  story.announceClosing().day(121).close();
  return story.attendance(enrolled, closing).moves;
}
