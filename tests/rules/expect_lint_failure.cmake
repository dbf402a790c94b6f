# Lints FILE under a name that the linter takes, in WORK, and fails unless the linter does, for the fault in it.
configure_file(${FILE} ${WORK}/Unqualified.qml COPYONLY)
execute_process(COMMAND ${QMLLINT} ${WORK}/Unqualified.qml
    RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(result EQUAL 0)
    message(FATAL_ERROR "qmllint passes a file with a warning: all_qmllint then proves nothing")
endif()
if(NOT said MATCHES "[Uu]nqualified")
    message(FATAL_ERROR "qmllint fails for another reason: ${said}")
endif()
