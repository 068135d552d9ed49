/** Job settings as a user keeps them in a repository: no input is named, so the action makes one job for each file. */
export function jobSettings(destination: string): string {
  return `OutputGroups:
  - Name: File Group
    OutputGroupSettings:
      Type: FILE_GROUP_SETTINGS
      FileGroupSettings:
        Destination: ${destination}
    Outputs:
      - NameModifier: -360p
        ContainerSettings: { Container: MP4 }
        VideoDescription:
          Width: 640
          Height: 360
          CodecSettings:
            Codec: H_264
            H264Settings: { RateControlMode: QVBR, MaxBitrate: 1500000 }
        AudioDescriptions:
          - CodecSettings:
              Codec: AAC
              AacSettings: { Bitrate: 96000, CodingMode: CODING_MODE_2_0, SampleRate: 48000 }
Inputs:
  - AudioSelectors:
      Audio Selector 1: { DefaultSelection: DEFAULT }
`
}
