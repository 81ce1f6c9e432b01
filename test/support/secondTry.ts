/**
 * A browser on a busy machine loses a connection or a frame now and then: its tests get a second try. The first failure is
 * printed, and `npm test` names at its end the tests that needed the second.
 */
if (/\.browser\.test\.tsx?$/.test(expect.getState().testPath ?? "")) jest.retryTimes(1, { logErrorsBeforeRetry: true });
